/** Headers of all that is sent. The content security policy of a page needs a fresh nonce and comes from proxy.ts. */
export const OF_ALL = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(), clipboard-read=()",
} as const;

/** Of what is no page and brings nothing along. */
export const OF_NO_PAGE = { "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'" } as const;

/** Of the API: nobody shall take an answer for a page. */
export const OF_API = { ...OF_NO_PAGE, "Content-Disposition": 'attachment; filename="caravan.json"' } as const;
