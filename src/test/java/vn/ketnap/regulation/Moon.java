package vn.ketnap.regulation;

import static java.lang.Math.floor;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/// Where the moon and the sun stand, seen from Hà Nội (UTC+7): enough to check the lunar days of the calendar. A month
/// begins on the day of the new moon; the first holds the day the sun reaches 330 degrees, the third 30 degrees.
/// After J. Meeus, Astronomical Algorithms, to a few minutes.
final class Moon {

    private static final double HANOI = 7.0 / 24;
    private static final double MONTH = 29.530588853;

    private Moon() {}

    static LocalDate newYear(int year) {
        return newMoonUpTo(sunReaches(330, LocalDate.of(year, 2, 10)));
    }

    static LocalDate tenthOfTheThirdMonth(int year) {
        return newMoonUpTo(sunReaches(30, LocalDate.of(year, 4, 10))).plusDays(9);
    }

    private static LocalDate sunReaches(double degrees, LocalDate from) {
        var day = from;
        while (floor(sunAtMidnight(day) / 30) == floor(sunAtMidnight(day.plusDays(1)) / 30)
                || floor(sunAtMidnight(day.plusDays(1)) / 30) != degrees / 30) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate newMoonUpTo(LocalDate day) {
        var number = (int) floor((day.getLong(JulianFields.JULIAN_DAY) - 2415021) / MONTH) + 1;
        while (newMoon(number).isAfter(day)) {
            number--;
        }
        return newMoon(number);
    }

    /// The longitude of the sun, in degrees, when the day begins.
    private static double sunAtMidnight(LocalDate day) {
        var t = (day.getLong(JulianFields.JULIAN_DAY) - 0.5 - HANOI - 2451545) / 36525;
        var anomaly = toRadians(357.5291 + 35999.0503 * t);
        var longitude = 280.46645
                + 36000.76983 * t
                + (1.9146 - 0.004817 * t) * sin(anomaly)
                + 0.019993 * sin(2 * anomaly)
                + 0.00029 * sin(3 * anomaly);
        return longitude - 360 * floor(longitude / 360);
    }

    /// The day of the n-th new moon since 1900.
    private static LocalDate newMoon(int n) {
        var t = n / 1236.85;
        var sun = toRadians(359.2242 + 29.10535608 * n);
        var moon = toRadians(306.0253 + 385.81691806 * n + 0.0107306 * t * t);
        var node = toRadians(21.2964 + 390.67050646 * n - 0.0016528 * t * t);
        var time = 2415020.75933
                + 29.53058868 * n
                + 0.0001178 * t * t
                + 0.00033 * sin(toRadians(166.56 + 132.87 * t))
                + (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * node)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * node + sun)
                - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon)
                + 0.0010 * sin(2 * node - moon)
                + 0.0005 * sin(sun + 2 * moon);
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, (long) floor(time + 0.5 + HANOI));
    }
}
