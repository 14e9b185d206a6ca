package org.casus.statement;

/** Whether the words stand between quotation marks. */
public enum Quotation {
    DIRECT,
    INDIRECT,
    MIXED
}
