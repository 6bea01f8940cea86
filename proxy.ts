import { type NextRequest, NextResponse } from "next/server";
import { ADDRESS_HEADER } from "@/app/_language/address-header";
import { pageOf } from "@/lib/i18n/address";

/**
 * Gives every page its content security policy, and finds it below its language: the first language's addresses bear no sign of
 * it. Next reads the nonce from the request's policy and puts it on its own script and style tags, for which a page must be
 * rendered on request, not at build time.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const address = request.nextUrl.clone();
  const { language, path } = pageOf(address.pathname);
  headers.set(ADDRESS_HEADER, address.pathname);
  address.pathname = path === "/" ? `/${language}` : `/${language}${path}`;
  const response = OF_NO_LANGUAGE.test(path)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(address, { request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Only what this server sent, and of scripts and styles only what carries the nonce. Development's overlay needs more. */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What Next itself answers, the root of the API, and the icon. */
const OF_NO_LANGUAGE = /^\/(_next\/|(api|icon\.svg|favicon\.ico)$)/;

/** All but built files, which need no policy, and the API, which has its own and whose large bodies must not be buffered on the way. */
export const config = { matcher: ["/((?!api/|_next/static/).*)"] };
