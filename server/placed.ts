const PART =
  /<div hidden id="S:(\w+)">((?:(?!<div hidden id="S:)[\s\S])*?)<\/div><script[^>]*>(?:(?!<\/script>)[\s\S])*?\$RC\("B:\1","S:\1"\)<\/script>/g;

/**
 * A page that is there in full, with what React sends after it put where it belongs. React keeps larger parts for the end and
 * has a script move them in some time after the first paint: right while a page is still being made, a jump of everything
 * below them where it is kept. A page of which any part is not as expected stays as it came.
 *
 * @param html a page as React's server rendering (19) ends it
 */
export function placed(html: string): string {
  let page = html;
  for (const [whole, id, part = ""] of html.matchAll(PART)) {
    // What stands in for it meanwhile holds no such part itself.
    const gap = new RegExp(`<!--\\$\\?--><template id="B:${id}"></template>((?!<!--)[\\s\\S])*<!--/\\$-->`);
    page = page.replace(whole, "").replace(gap, () => `<!--$-->${part}<!--/$-->`);
  }
  return /\$R[CRX]\(|<template id="[BP]:/.test(page) ? html : page;
}
