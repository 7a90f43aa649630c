package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void nothingIsTooLargeWhileThereIsRoom() {
        Cells cells = new Cells(100, 4);
        cells.take(100);
        assertThat(cells.isTooLarge(100)).isFalse();
    }

    @Test
    void whenThereIsNoneLeftOnlyThoseAreTooLargeThatHaveMoreThanAFairShare() {
        Cells cells = new Cells(100, 4);
        cells.take(101);
        assertThat(cells.isTooLarge(26)).isTrue();
        assertThat(cells.isTooLarge(25)).isFalse();
    }

    @Test
    void whatIsGivenBackIsRoomForOthers() {
        Cells cells = new Cells(100, 4);
        cells.take(101);
        cells.take(-76);
        assertThat(cells.isTooLarge(76)).isFalse();
    }
}
