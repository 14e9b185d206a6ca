package org.casus.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.casus.casefile.CaseFile;
import org.casus.casefile.CaseView;
import org.casus.casefile.Terrain;
import org.casus.place.soil.CaseMaps;

/** What the desk needs of a case. Thread-safe. */
interface CaseSource {
    String name();

    CaseView view(LocalDate today) throws IOException;

    List<CaseView.Entry> search(String words, int limit, LocalDate today) throws IOException;

    /** Places and obligations of the case; slower than the view. */
    Terrain terrain(LocalDate today) throws IOException;

    /** The maps and places that the case goes by. */
    CaseMaps maps() throws IOException;

    static CaseSource of(CaseFile file) {
        return new CaseSource() {
            @Override
            public String name() {
                return file.name();
            }

            @Override
            public CaseView view(LocalDate today) throws IOException {
                return file.view(today);
            }

            @Override
            public List<CaseView.Entry> search(String words, int limit, LocalDate today) throws IOException {
                return file.search(words, limit, today);
            }

            @Override
            public Terrain terrain(LocalDate today) throws IOException {
                return file.terrain(today);
            }

            @Override
            public CaseMaps maps() throws IOException {
                return file.ground().maps();
            }
        };
    }
}
