package vn.ketnap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program. Everything it does stands in the rooms below this package.
@SpringBootApplication
public class KetNap {

    /// Starts the program with the words of the command line.
    public static void main(String[] args) {
        SpringApplication.run(KetNap.class, args);
    }
}
