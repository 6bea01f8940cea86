/** What a page says: between its tags, in its names and hints, and in its head; what is marked as English left out. Run inside the page. */
export function said(): string[] {
  const texts = [document.title, document.querySelector<HTMLMetaElement>("meta[name=description]")?.content ?? ""];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest("script, style, code, [lang=en]:not(html)")) continue;
    if (node instanceof Text) texts.push(node.data);
    else for (const name of ["aria-label", "title", "alt", "placeholder", "aria-valuetext"]) texts.push(element?.getAttribute(name) ?? "");
  }
  return texts.filter((text) => text.trim() !== "");
}
