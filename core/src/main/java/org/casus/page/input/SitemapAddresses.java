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
import java.util.Locale;

/**
 * The addresses that a sitemap names: of pages or, if it is an index, of further sitemaps.
 *
 * @param isIndex whether it names sitemaps
 * @param own those of the sitemap's own site, with or without "www."
 * @param foreign how many others it names, which are not asked
 */
record SitemapAddresses(boolean isIndex, List<URI> own, int foreign) {
    static boolean isSitemap(String text) {
        String head = text.substring(0, Math.min(text.length(), 2000));
        return head.contains("<urlset") || head.contains("<sitemapindex");
    }

    /** @throws IOException where it is no sitemap */
    static SitemapAddresses of(String text, URI sitemap) throws IOException {
        if (NestingDepth.isTooDeep(text)) {
            throw new IOException("it " + NestingDepth.TOO_DEEP);
        }
        try {
            AbstractSiteMap map = new SiteMapParser(false)
                    .parseSiteMap("text/xml", text.getBytes(StandardCharsets.UTF_8), sitemap.toURL());
            List<String> named = named(map);
            List<URI> own = named.stream()
                    .flatMap(address -> SavedPages.address(address).stream())
                    .filter(address -> host(address).equals(host(sitemap)))
                    .distinct()
                    .toList();
            int all = (int) named.stream().distinct().count();
            return new SitemapAddresses(map instanceof SiteMapIndex, own, all - own.size());
        } catch (UnknownFormatException | MalformedURLException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<String> named(AbstractSiteMap map) {
        return map instanceof SiteMapIndex index
                ? index.getSitemaps().stream()
                        .map(one -> one.getUrl().toString())
                        .toList()
                : ((SiteMap) map)
                        .getSiteMapUrls().stream()
                                .map(one -> one.getUrl().toString())
                                .toList();
    }

    private static String host(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
