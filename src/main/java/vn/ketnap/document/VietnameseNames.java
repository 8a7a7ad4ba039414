package vn.ketnap.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the Vietnamese names of fields in place of the English ones, for an officer who opens a template in Word.
final class VietnameseNames {

    private static final Pattern NAMED =
            Pattern.compile("(\\{\\{#(?:moi|neu|khong) |\\{\\{|\\[\\[[?!])([a-z][a-z0-9.-]*)(?=[|}:])");

    private final FieldDictionary dictionary;

    VietnameseNames(FieldDictionary dictionary) {
        this.dictionary = dictionary;
    }

    String in(String xml) {
        return NAMED.matcher(xml)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + dictionary
                                .entry(found.group(2))
                                .map(FieldDictionary.Entry::vietnamese)
                                .orElse(found.group(2))));
    }
}
