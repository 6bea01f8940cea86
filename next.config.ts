import type { NextConfig } from "next";

/** The content security policy needs a fresh nonce per page and comes from proxy.ts; these headers need none. */
const headers = [
  // The development server sends one of its own scripts as JSON, which this would stop.
  ...(process.env.NODE_ENV === "production" ? [{ key: "X-Content-Type-Options", value: "nosniff" }] : []),
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(), clipboard-read=()",
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/api/:path*", headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }] },
  ],
  // `npm test` checks the types of everything, tests included; a build to be served does not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Next otherwise writes a notes file of its own into the project, and asks the network for upgrades while it builds.
  agentRules: false,
  // No page shows a picture that the server would have to scale, so nobody may ask it to.
  images: { unoptimized: true },
  experimental: { agentUpgrade: false },
};

export default config;
