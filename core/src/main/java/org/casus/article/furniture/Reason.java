package org.casus.article.furniture;

/** Why a piece of a page is not the article's body. */
public enum Reason {
    ADVERTISEMENT("advertisement"),
    AUTHOR("about the author"),
    BEFORE("before the article"),
    AFTER("after the article"),
    BEYOND("beyond the longest text that is read"),
    BYLINE("byline and date"),
    CAPTION("caption"),
    COMMENTS("comments"),
    CONSENT("cookie notice"),
    CREDIT("credit"),
    DEEP("behind more tags than are read"),
    EMBED("embed"),
    FOOTER("page footer"),
    FORM("form"),
    FURNITURE("site furniture"),
    HEADLINE("headline"),
    HIDDEN("hidden"),
    LINKS("list of links"),
    LIVE("live-blog furniture"),
    NAVIGATION("navigation"),
    NEWSLETTER("newsletter prompt"),
    NOTE("note at the end"),
    PAYWALL("subscription prompt"),
    POPUP("pop-up"),
    RECURRING("recurs over the site's pages"),
    RELATED("related links"),
    REPEATED("said before on the page"),
    SECTION("section label"),
    SHARE("share bar"),
    SIDEBAR("sidebar"),
    SOURCE("source link"),
    STANDFIRST("standfirst"),
    TAGS("tags"),
    UNSTATED("not in the article that the page's data state");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason as a user reads it: "related links". */
    public String words() {
        return words;
    }
}
