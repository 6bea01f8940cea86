import type { NextConfig } from "next";
import { FIRST_LANGUAGE, languages } from "./lib/i18n/text";
import { OF_ALL, OF_API, OF_FILE } from "./server/headers";

const listed = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([key, value]) => ({ key, value }));
// The development server sends one of its own scripts as JSON, which this header would stop.
const sent = (headers: Readonly<Record<string, string>>) =>
  listed(headers).filter(({ key }) => process.env.NODE_ENV === "production" || key !== "X-Content-Type-Options");

const DAY_S = 86_400;

/** What words are made of, and the list of where each part of them is: what a template import becomes. */
const SPEECH =
  /[\\/](app[\\/](_language|_components[\\/](failed|link))|lib[\\/]i18n[\\/](speech|text|format|plural|address|content)|_state[\\/]kept-text)/;
/** Scripts that pages name themselves have a dash before their digits, those fetched later a dot. */
const NAMED_BY_PAGES = /-[0-9a-f]{8}\.js$/;
const WORDS = /[\\/]lib[\\/]i18n\|lazy/;

const config: NextConfig = {
  poweredByHeader: false,
  // Next otherwise takes a lock file in a folder above for the project's root, with a notice.
  outputFileTracingRoot: import.meta.dirname,
  // The pool of threads, and the database that comes with the program, find their own files by where they lie.
  serverExternalPackages: ["piscina", "@electric-sql/pglite"],
  headers: async () => [
    { source: "/((?!_next/static/).*)", headers: sent(OF_ALL) },
    { source: "/_next/static/:path*", headers: sent(OF_FILE) },
    // What is shared by links: found by no search, kept by no cache, and its address told to no other site.
    ...["/open", "/w/:path*", "/:language/open", "/:language/w/:path*"].map((source) => ({
      source,
      headers: [
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
        { key: "Cache-Control", value: "no-store" },
        { key: "Referrer-Policy", value: "no-referrer" },
      ],
    })),
    { source: "/api/:path*", headers: listed(OF_API) },
  ],
  // The first language has no name in an address; and where screens once stood. What follows in the address goes along: the query by the server, the part of the page by the browser.
  redirects: async () => [
    { source: `/${FIRST_LANGUAGE}/:path*`, destination: "/:path*", permanent: true },
    ...["", ...Object.keys(languages).map((language) => `/${language}`)].flatMap((below) => [
      { source: `${below}/robustness`, destination: `${below}/check`, permanent: true },
      { source: `${below}/compare`, destination: `${below}/check/compare`, permanent: true },
      {
        source: `${below}/compete`,
        has: [{ type: "query" as const, key: "market", value: "(?<iso3>[A-Z]{3})" }],
        destination: `${below}/markets/:iso3/competitors`,
        permanent: true,
      },
      { source: `${below}/compete`, destination: `${below}/markets`, permanent: true },
    ]),
  ],
  // Browsers ask for it by this name wherever a page has not told them of its icon yet.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  // What makes slides brings code for Node that a browser never runs, and that webpack would stop at.
  webpack: (options, { webpack, isServer }) => {
    const onlyNode = new webpack.IgnorePlugin({ resourceRegExp: /^node:(fs|https)$/, contextRegExp: /pptxgenjs/ });
    if (isServer) return options;
    // Compiled whole while it comes in, beside the thread that wakes the page, and not function by function on that thread.
    const compiledAhead = new webpack.BannerPlugin({
      banner: "//# allFunctionsCalledOnLoad",
      raw: true,
      test: NAMED_BY_PAGES,
      stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
    });
    options.plugins.push(onlyNode, compiledAhead);
    // Every page carries the list of all chunks, some three hundred: short numbers and eight digits tell them apart.
    options.output.hashDigestLength = 8;
    options.optimization.chunkIds = "size";
    options.optimization.moduleIds = "size";
    // Pages and what is shown where one fails all speak: what words are made of comes once, not once with each of them.
    options.optimization.splitChunks.cacheGroups.speech = {
      test: (module: { identifier(): string; nameForCondition?(): string | null }) =>
        SPEECH.test(module.nameForCondition?.() ?? "") || WORDS.test(module.identifier()),
      name: "speech",
      chunks: "all",
      minChunks: 2,
      enforce: true,
      priority: 50,
    };
    return options;
  },
  // Development runs on the other bundler, which builds it unaided.
  turbopack: {},
  // `npm test` checks the types of everything, tests included; a build to be served does not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Next otherwise writes a notes file of its own into the project, and asks the network for upgrades while it builds.
  agentRules: false,
  // No page shows a picture that the server would have to scale, so nobody may ask it to.
  images: { unoptimized: true },
  experimental: {
    // The frame of every page stands below its language; without it what is no page would have no frame.
    globalNotFound: true,
    agentUpgrade: false,
    // A page is read from the disk when it is first asked for, not all of them before the server answers.
    preloadEntriesOnStart: false,
    // A config with a hand in the bundler otherwise builds in one process, and takes several times as long.
    webpackBuildWorker: true,
    // A screen is the same for everybody until the server is built anew; one that was visited is there without asking again,
    // also when the server is gone.
    staleTimes: { dynamic: DAY_S, static: DAY_S },
  },
};

export default config;
