package vn.ketnap.people.pages;

import vn.ketnap.people.Person;

/// An identity number shown whole, once.
public record NumberModel(Person person, String number) {}
