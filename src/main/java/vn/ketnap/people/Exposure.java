package vn.ketnap.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;

/// Data of persons got, or may have got, to somebody who should not have them (vụ lộ dữ liệu): one account, one time.
///
/// @param until the first moment no longer meant
/// @param knownAt when it was found out
/// @param words what happened, without names of persons
/// @param told that the notice was sent
/// @param ended that nothing is left to be done
public record Exposure(
        long number,
        OrganizationRef part,
        String account,
        Instant since,
        Instant until,
        Instant knownAt,
        String words,
        Said recorded,
        Optional<Said> told,
        Optional<Said> ended) {

    /// How long there is for the notice, 72 hours by secondary sources on Decree 13/2023/NĐ-CP,
    /// article 23. Its text, and what Law 91/2025/QH15 says of it, nobody of the project has read;
    /// the pages say so.
    public static final Duration FOR_THE_NOTICE = Duration.ofDays(3);

    /// Who said what of it, and when.
    public record Said(String by, Instant at, String words) {}

    /// What is done about an exposure.
    public enum Step {
        /// The notice was sent.
        TOLD,
        /// Nothing is left to be done.
        ENDED;

        /// As in the database and the message files.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Until when the notice is to be sent.
    public Instant due() {
        return knownAt.plus(FOR_THE_NOTICE);
    }

    /// Whether the notice still waits to be sent.
    public boolean isToTell() {
        return told.isEmpty() && ended.isEmpty();
    }
}
