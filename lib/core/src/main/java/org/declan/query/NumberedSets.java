package org.declan.query;

import java.util.BitSet;

/** Sets of small numbers, told by numbers of their own. */
interface NumberedSets {

    /** The set of a number; not to be changed. */
    BitSet set(int number);
}
