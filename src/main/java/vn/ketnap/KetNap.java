package vn.ketnap;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.ketnap.regulation.Assess;
import vn.ketnap.start.Program;

/// The program. Everything it does stands in the rooms below this package.
@SpringBootApplication
public class KetNap {

    /// Runs the words of the command line; a server goes on until it is stopped.
    public static void main(String[] args) {
        new Program(KetNap.class, Assess::run).run(args).ifPresent(System::exit);
    }
}
