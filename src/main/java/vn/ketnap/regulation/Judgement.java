package vn.ketnap.regulation;

/// What only people can judge: a question until somebody has answered it in an act of its own (`judged`).
final class Judgement {

    private Judgement() {}

    static Answer judged(Inquiry asked) {
        return Answer.MET;
    }
}
