/** Headers of all that is sent but files of the program. The content security policy of a page needs a fresh nonce and comes from proxy.ts. */
export const OF_ALL = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(), clipboard-read=()",
} as const;

/** Of a file of the program. The others are for documents, and a page brings some twenty files along. */
export const OF_FILE = {
  "X-Content-Type-Options": OF_ALL["X-Content-Type-Options"],
  "Cross-Origin-Resource-Policy": OF_ALL["Cross-Origin-Resource-Policy"],
} as const;

/** Of what is no page and brings nothing along. */
export const OF_NO_PAGE = { "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'" } as const;

/** Of the API: nobody shall take an answer for a page. */
export const OF_API = { ...OF_NO_PAGE, "Content-Disposition": 'attachment; filename="caravan.json"' } as const;
