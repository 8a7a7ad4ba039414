package vn.ketnap.regulation;

/// One reasoning that many rules may share: it looks at the facts and answers yes, no or in doubt. What a no
/// does is the rule's business.
@FunctionalInterface
interface Check {

    Answer of(Inquiry asked);
}
