package org.casus.page.input;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The addresses that a sitemap names. */
final class SitemapAddresses {
    private SitemapAddresses() {}

    static boolean isSitemap(String text) {
        String head = text.substring(0, Math.min(text.length(), 2000));
        return head.contains("<urlset") || head.contains("<sitemapindex");
    }

    /** Addresses of pages and, of an index, of further sitemaps; only those of the sitemap's own site. */
    static List<URI> of(String text, URI sitemap) throws IOException {
        try {
            AbstractSiteMap map = new SiteMapParser(false)
                    .parseSiteMap("text/xml", text.getBytes(StandardCharsets.UTF_8), sitemap.toURL());
            List<String> addresses = map instanceof SiteMapIndex index
                    ? index.getSitemaps().stream()
                            .map(one -> one.getUrl().toString())
                            .toList()
                    : ((SiteMap) map)
                            .getSiteMapUrls().stream()
                                    .map(one -> one.getUrl().toString())
                                    .toList();
            return addresses.stream()
                    .flatMap(address -> SavedPages.address(address).stream())
                    .filter(address -> String.valueOf(address.getHost()).equals(sitemap.getHost()))
                    .toList();
        } catch (UnknownFormatException | MalformedURLException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }
}
