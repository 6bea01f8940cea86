import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open, rows } from "./support/workspace";

const everywhere = {
  price: "50",
  freight: "8",
  weight: "1",
  duty: "0",
  selling: "100",
  platform: "8",
  payment: "2",
  returns: "3",
  fx: "1",
};
const labels: Record<keyof typeof everywhere, string> = {
  price: "Goods, as declared",
  freight: "Freight",
  weight: "Weight, kg",
  duty: "Duty on these goods, %",
  selling: "Selling price",
  platform: "Marketplace, % of the price",
  payment: "Payment, % of the price",
  returns: "Returns, % of the price",
  fx: "Exchange of money, % of the price",
};

test("from the form to the margin as a criterion, to the knock-out and to the report", async ({ page }) => {
  await open(page, "/markets/SGP");
  const section = page.getByTestId("costs");
  await section.getByText("Work it out from your own costs").click();
  for (const [key, value] of Object.entries(everywhere))
    await section.getByRole("textbox", { name: `${labels[key as keyof typeof everywhere]}, everywhere`, exact: true }).fill(value);

  // Singapore by hand: GST 9 % of 58 is 5.22, landed 63.22; 14 % of fees leave 22.78 of 100.
  const sum = section.getByTestId("sum");
  await expect(sum.getByTestId("sum-landed")).toContainText("63.22");
  await expect(sum.getByTestId("sum-pct")).toContainText("22.78");
  await expect(sum.getByRole("row", { name: /Tax at the border/ })).toContainText(/page of \d{4}/);
  await expect(sum).toContainText("In the ranking it counts as 22.8");

  // What is no figure stays in the field with a word on what is.
  const duty = section.getByRole("textbox", { name: "Duty on these goods, %, only Singapore" });
  await duty.fill("150");
  await expect(duty).toHaveValue("150");
  await expect(section.getByText("Accepted: 0 to 100.")).toBeVisible();
  await duty.fill("");
  await expectAccessible(page);

  // The criterion stands among the figures, and its knock-out takes out what leaves less.
  await expect(page.locator("#figures").getByRole("row").filter({ hasText: "Margin a piece" }).first()).toContainText("22.8");
  await page.getByRole("link", { name: "Caravan", exact: true }).click();
  await page.locator("summary", { hasText: "Knock-outs" }).click();
  await page.getByRole("textbox", { name: /^Margin a piece: at least/ }).fill("22.5");
  const out = page.getByText(/Margin a piece: .+ misses the threshold of 22.5/);
  await expect(out.first()).toBeVisible();
  await expect(rows(page).filter({ hasText: "Singapore" })).toHaveCount(1);

  // The report tells what is left and what would tip it, and what to know before selling in the first markets.
  await open(page, "/report");
  const money = page.getByTestId("money");
  await expect(money.getByRole("row", { name: /^Singapore \d/ })).toContainText("22.78");
  await expect(money.getByRole("row", { name: /^Singapore Low Value/ })).toContainText(/page of 2024-06-10, Well supported/);
  await expect(money.getByTestId("tipping-sentence")).toContainText(/comes before|Nothing moved alone/);
  await expect(
    page
      .getByTestId("before-selling")
      .getByRole("row", { name: /Trademark: the Madrid System/ })
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
});

test("a table of costs is taken in, and what cannot be is told by row and column", async ({ page }) => {
  await open(page, "/markets/SGP");
  const section = page.getByTestId("costs");
  await section.getByText("Work it out from your own costs").click();
  await section.getByText("From a spreadsheet").click();
  const file = section.getByTestId("costs-file");
  const content = "market;price;freight;duty rate pct;selling price\neverywhere;50;8;0;100\nSGP;dear;;;\n";
  await file.locator("input[type=file]").setInputFiles({ name: "costs.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
  await expect(file.getByTestId("costs-found")).toHaveText("Rows that can be taken: 1. Cells that cannot: 1.");
  await expect(file.getByRole("row", { name: /3 price dear/ })).toBeVisible();
  await file.getByRole("button", { name: "Take this row" }).click();
  await expect(section.getByTestId("sum-landed")).toContainText("63.22");
});

test("the check-list is ticked with who and by when, and printed for the first markets", async ({ page }) => {
  await open(page, "/markets/SGP");
  const checks = page.getByTestId("checks");
  await checks.getByText("Check-list: what to find out, who, by when").click();
  await checks.getByRole("checkbox", { name: "Done: Language of the label" }).check();
  await checks.getByRole("textbox", { name: "Who: Language of the label" }).fill("Aida");
  await checks.getByLabel("By when: Language of the label").fill("2026-12-15");
  await expectAccessible(page);
  await open(page, "/report");
  const row = page
    .getByTestId("before-selling")
    .getByRole("row", { name: /Language of the label/ })
    .first();
  await expect(row).toContainText("☑");
  await expect(row).toContainText("Aida");
  await expect(row).toContainText("2026-12-15");
});
