package org.casus.desk.word;

/** Numbers with their nouns: "1 page", "5 pages". */
public final class Count {
    private Count() {}

    /** "1 day", "5 days". */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** "5 pages, 2 origins": pages never stand without their origins. */
    public static String pages(int pages, int origins) {
        return of(pages, "page", "pages") + ", " + origins(origins);
    }

    public static String origins(int origins) {
        return of(origins, "origin", "origins");
    }
}
