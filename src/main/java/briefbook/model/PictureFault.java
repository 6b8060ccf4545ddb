package briefbook.model;

/** Why a picture cannot be kept. */
public enum PictureFault {
    /** Nothing is wrong with it. */
    NONE,
    /** It is on the web only. */
    REMOTE,
    /** It is not where the page says. */
    MISSING,
    /** Its file or its area is too large. */
    TOO_LARGE,
    /** It is no picture of a format that is kept. */
    UNSUPPORTED,
    /** It breaks off or contradicts itself. */
    BROKEN,
    /** It holds data about camera or place that cannot be taken out. */
    PRIVATE,
    /** It is as small as an icon or a tracking pixel. */
    DECORATIVE,
    /** The article has too many. */
    TOO_MANY
}
