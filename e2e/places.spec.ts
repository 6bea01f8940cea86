import { places } from "../app/_components/frame/places";
import { expect, test } from "./support/test";
import { open, wayTo } from "./support/workspace";

test("every place is one click away, says that it is where one is, and lists its screens beside each other", async ({ page }) => {
  await open(page);
  for (const { path, parts } of places.slice(1)) {
    const link = page.getByRole("navigation", { name: "Screens", exact: true }).locator(`a[href="${path}"]`);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(link).toHaveAttribute("aria-current", "page");
    const tabs = page.getByRole("navigation", { name: /^Screens of / });
    if (parts.some((part) => part.path === path)) await expect(tabs.getByRole("link")).toHaveCount(parts.length);
  }
  await page.goto("/methods/topsis");
  await expect(wayTo(page, "Evidence")).toHaveAttribute("aria-current", "true");
});

test("every screen is listed at the end of the page, and each is there", async ({ page, request }) => {
  await open(page);
  const links = page.getByRole("navigation", { name: "All screens" }).getByRole("link");
  const wanted = new Set(places.flatMap(({ path, parts }) => [path, ...parts.map((part) => part.path)]));
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(new Set(found)).toEqual(wanted);
  for (const address of wanted) expect((await request.get(address)).status(), address).toBe(200);
});

for (const [before, after] of [
  ["/robustness", "/check"],
  ["/robustness?x=1#reach", "/check?x=1#reach"],
  ["/compare", "/check/compare"],
  ["/compete?market=VNM#need", "/markets/VNM/competitors?market=VNM#need"],
  ["/compete", "/markets"],
] as const)
  test(`${before} leads to ${after}`, async ({ page, baseURL }) => {
    await page.goto(before);
    expect(page.url()).toBe(`${baseURL}${after}`);
    await expect(page.locator("main h1")).toBeVisible();
  });

test("two markets stand beside each other, trade places, and the table says who leads on what", async ({ page }) => {
  await open(page, "/markets");
  await page.getByRole("link", { name: "Malaysia beside the first" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Singapore or Malaysia?");
  const first = page.getByTestId("duel").getByRole("row").nth(1);
  const lead = await first.locator("td.number").nth(1).textContent();
  await page.getByRole("button", { name: "Change places" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Malaysia or Singapore?");
  const turned = lead?.startsWith("+") ? lead.replace("+", "−") : lead?.replace("−", "+");
  await expect(first.locator("td.number").nth(1)).toHaveText(turned ?? "");
});
