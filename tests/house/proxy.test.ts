import { getRewrittenUrl } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { config, contentSecurityPolicy, proxy } from "@/proxy";

const policyOf = (path = "/") => proxy(new NextRequest(`http://localhost:3000${path}`)).headers.get("Content-Security-Policy") ?? "";
const directive = (policy: string, name: string) => policy.split("; ").find((each) => each.startsWith(`${name} `));

describe("the content security policy", () => {
  test("allows nothing that it does not name", () => {
    expect(directive(policyOf(), "default-src")).toBe("default-src 'none'");
  });

  test("trusts a script or a style only from this server or by the page's nonce", () => {
    const policy = contentSecurityPolicy("n0", false);
    expect(directive(policy, "script-src")).toBe("script-src 'self' 'nonce-n0' 'strict-dynamic'");
    expect(directive(policy, "style-src")).toBe("style-src 'self' 'nonce-n0'");
  });

  test("is never unsafe outside development, where the overlay and the debugger need it", () => {
    expect(contentSecurityPolicy("n0", false)).not.toContain("unsafe");
    expect(contentSecurityPolicy("n0", true)).toContain("'unsafe-eval'");
  });

  test("does not send a local page to https", () => {
    expect(policyOf()).not.toContain("upgrade-insecure-requests");
  });

  test("keeps the page out of frames, and its base, its forms and its plug-ins at home", () => {
    const policy = policyOf();
    for (const wanted of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"])
      expect(policy.split("; ")).toContain(wanted);
  });

  test("has a nonce of its own for every request", () => {
    const nonces = Array.from({ length: 20 }, () => /'nonce-([^']+)'/.exec(policyOf())?.[1]);
    expect(nonces.every((nonce) => (nonce?.length ?? 0) >= 22)).toBe(true);
    expect(new Set(nonces).size).toBe(20);
  });

  test("reaches Next on the request as it reaches the browser on the response, so that both mean the same nonce", () => {
    const { headers } = proxy(new NextRequest("http://localhost:3000/report"));
    expect(headers.get("x-middleware-request-content-security-policy")).toBe(headers.get("Content-Security-Policy"));
  });

  test("stands on whatever may be a page, names that begin like a file's too, and neither on built files nor on the API", () => {
    const covered = (path: string) => config.matcher.some((matcher) => new RegExp(`^${matcher}$`).test(path));
    expect(
      ["/", "/report", "/favicon.ico", "/icon.svgx", "/_next/image", "/_next/staticx", "/apix"].filter((path) => !covered(path)),
    ).toEqual([]);
    expect(["/_next/static/chunks/a.js", "/api/v1/rank"].filter(covered)).toEqual([]);
  });
});

describe("the address of a page", () => {
  const whereIs = (path: string) => {
    const response = proxy(new NextRequest(`http://localhost:3000${path}`));
    const { pathname, search } = new URL(getRewrittenUrl(response) ?? "http://localhost:3000/as-it-is");
    return [pathname + search, response.headers.get("x-middleware-request-x-caravan-address")];
  };

  test.each([
    ["/", "/en"],
    ["/report?d=abc&v=1", "/en/report?d=abc&v=1"],
    ["/zh", "/zh"],
    ["/zh/markets/KAZ?x=%20", "/zh/markets/KAZ?x=%20"],
    ["/ru/nowhere/at/all", "/ru/nowhere/at/all"],
    ["/fr/report", "/en/fr/report"],
    ["/toString/report", "/en/toString/report"],
    ["/zhongguo", "/en/zhongguo"],
  ])("%s is found at %s, and is told what was asked for", (path, found) => {
    expect(whereIs(path)).toEqual([found, path.split("?")[0]]);
  });

  test.each(["/icon.svg", "/favicon.ico", "/_next/image"])("%s is of no language", (path) => {
    expect(whereIs(path)[0]).toBe("/as-it-is");
  });

  test("is not what a browser says it is", () => {
    const request = new NextRequest("http://localhost:3000/check", { headers: { "x-caravan-address": "/elsewhere" } });
    expect(proxy(request).headers.get("x-middleware-request-x-caravan-address")).toBe("/check");
  });
});
