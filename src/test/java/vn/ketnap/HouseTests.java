package vn.ketnap;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import crooked.cellar.Climber;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/// The fences of the house (decision record "the engine room"; the plan is [HousePlan]). Each is seen to fail on a
/// small crooked house, and each pattern is shown to match something.
class HouseTests {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.ketnap");
    private static final JavaClasses CROOKED = new ClassFileImporter().importPackages("crooked");

    /// Drawn pages are made by the compiler and stand in no room.
    private static final ApplicationModules HOUSE =
            ApplicationModules.of(KetNap.class, resideInAPackage("vn.ketnap.templates.."));

    /// Only the engine room sets the clock; `nanoTime` measures how long something takes and is nobody's date.
    private static final ArchRule NOBODY_ASKS_THE_WALL = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.ketnap.start.TimeConfiguration")
            .should()
            .callCodeUnitWhere(DescribedPredicate.describe("asks for the time without a Clock", HouseTests::unclocked));

    private static final ArchRule BASICS_ARE_JAVA = pure("..basics..");
    private static final ArchRule ACTS_ARE_PURE =
            pureNamed("..admission..", "Act", "CaseFile", "Stage", "Outcome", "Progress");

    @Test
    void modules_verify() {
        HOUSE.verify();
    }

    @Test
    void a_room_that_goes_upstairs_is_seen() {
        var crooked = ApplicationModules.of("crooked", new ImportOption.OnlyIncludeTests());

        assertThat(crooked.stream()).hasSize(2);
        assertThatThrownBy(crooked::verify).isInstanceOf(Violations.class).hasMessageContaining("upstairs");
    }

    @Test
    void every_room_is_in_the_plan_and_enters_only_the_rooms_of_its_row() {
        assertThat(HOUSE.stream().map(HouseTests::name)).contains("basics", "start", "web");
        assertThat(HOUSE.stream())
                .allSatisfy(room -> assertThat(HousePlan.VISITS).containsKey(name(room)));
        assertThat(HOUSE.stream())
                .allSatisfy(room -> assertThat(declared(room))
                        .as(name(room))
                        .allMatch(other -> HousePlan.allows(name(room), other)));
    }

    @Test
    void the_plan_itself_only_goes_downstairs() {
        assertThat(HousePlan.allows("admission", "people")).isTrue();
        assertThat(HousePlan.allows("people", "admission")).isFalse();
        assertThat(HousePlan.allows("desk", "access")).isFalse();
        assertThat(HousePlan.allows("exchange", "start")).isFalse();
        assertThat(HousePlan.allows("web", "journal")).isFalse();
        assertThat(HousePlan.VISITS.keySet()).noneMatch(room -> reachable(room).contains(room));
    }

    @Test
    void every_room_says_what_it_is_for_and_that_nothing_in_it_is_null() {
        assertThat(HOUSE.stream())
                .allSatisfy(room -> assertThat(sign(room).isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .as(name(room))
                        .isTrue());
    }

    @Test
    void nobody_asks_the_wall_for_the_time() {
        NOBODY_ASKS_THE_WALL.check(PROGRAM);

        assertThat(NOBODY_ASKS_THE_WALL.evaluate(CROOKED).getFailureReport().getDetails())
                .hasSize(2);
    }

    @Test
    void pure_classes_know_no_framework() {
        BASICS_ARE_JAVA.check(PROGRAM);
        if (HOUSE.getModuleByName("admission").isPresent()) {
            ACTS_ARE_PURE.check(PROGRAM);
        }

        assertThat(pure("..cellar..").evaluate(CROOKED).hasViolation()).isTrue();
        assertThat(pureNamed("..cellar..", "Climber").evaluate(CROOKED).hasViolation())
                .isTrue();
    }

    @Test
    void constructors_take_at_most_five_collaborators() {
        var exceptions = Set.of(
                "vn.ketnap.access.pages.RightsPage", // rights of accounts need the tree as well
                "vn.ketnap.desk.pages.SourcesPage"); // the list, its filters, its export and the day in one page

        assertThat(crowded(PROGRAM))
                .filteredOn(name -> !exceptions.contains(name))
                .isEmpty();
        assertThat(crowded(CROOKED)).containsExactly(Climber.class.getName());
    }

    private static ArchRule pure(String packages) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..");
    }

    private static ArchRule pureNamed(String packages, String... names) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .and(DescribedPredicate.describe(
                        "are pure",
                        (JavaClass one) ->
                                List.of(names).contains(outermost(one).getSimpleName())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..");
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(HouseTests::outermost).orElse(one);
    }

    private static boolean unclocked(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getName();
        var now = name.equals("now")
                && owner.getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        var clock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
        var millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        var date = owner.isEquivalentTo(java.util.Date.class)
                && name.equals("<init>")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return now || clock || millis || date;
    }

    private static Set<String> crowded(JavaClasses classes) {
        return classes.stream()
                .filter(one -> one.isMetaAnnotatedWith("org.springframework.stereotype.Component"))
                .filter(one -> one.getConstructors().stream()
                        .anyMatch(made -> made.getRawParameterTypes().size() > 5))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> declared(ApplicationModule room) {
        return Stream.of(sign(room)
                        .getAnnotationOfType(org.springframework.modulith.ApplicationModule.class)
                        .allowedDependencies())
                .map(other -> other.replaceFirst(" *::.*", ""))
                .collect(Collectors.toSet());
    }

    /// What stands at the room's door: its package-info.
    private static JavaClass sign(ApplicationModule room) {
        return PROGRAM.get(room.getBasePackage().getName() + ".package-info");
    }

    private static Set<String> reachable(String room) {
        var seen = new TreeSet<String>();
        var open = new java.util.ArrayDeque<>(HousePlan.VISITS.get(room));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (seen.add(next)) {
                open.addAll(HousePlan.VISITS.get(next));
            }
        }
        return seen;
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
