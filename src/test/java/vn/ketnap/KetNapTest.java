package vn.ketnap;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.CaughtUp;
import vn.ketnap.admission.RandomWard;
import vn.ketnap.desk.ClassWorlds;
import vn.ketnap.desk.Planted;
import vn.ketnap.desk.PlantedRows;
import vn.ketnap.desk.SaidBackups;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.meeting.Clerk;
import vn.ketnap.planning.PlannedWard;
import vn.ketnap.planning.WorkWards;
import vn.ketnap.reporting.BigCommittee;

/// A test of the whole program on a real PostgreSQL ([TestDatabase]), on the demo's day. All such tests share
/// one context and database: make your own organisations and people, and count only those. [ToldWard] tells the
/// ward's story in it, [Guest] asks for pages, [SmallWard] makes a cell of your own,
/// [CellOfTwelve] one with members and people at every stage.
@Target(ElementType.TYPE)
@Import({
    Guest.class,
    SmallWard.class,
    CellOfTwelve.class,
    RandomWard.class,
    CaughtUp.class,
    BigCommittee.class,
    Clerk.class,
    ClassWorlds.class,
    Planted.class,
    PlantedRows.class,
    SaidBackups.class,
    PlannedWard.class,
    WorkWards.class
})
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "ketnap.today=2018-09-26",
            "ketnap.demo=true",
            "ketnap.second-step=offered",
            "server.address=127.0.0.1",
            "ketnap.libreoffice=/nowhere"
        })
public @interface KetNapTest {}
