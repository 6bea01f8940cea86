import { describe, expect, it } from "vitest";
import { problemDetails, problemOf, problems, refusalOf } from "@/lib/api/problem-details";
import { en } from "@/lib/i18n/en";

describe("problemOf", () => {
  it("has type, title, status and detail, as RFC 9457 names them", () => {
    expect(problemOf("too-large", "Why.")).toEqual({
      type: "/methods/api#too-large",
      title: "The body is too large",
      status: 413,
      detail: "Why.",
    });
  });

  it("gives every kind a status, and a title by which those of one status are told apart", () => {
    const statuses = Object.values(problems).map(({ status }) => status);
    expect(statuses).toEqual([400, 403, 403, 404, 405, 409, 409, 413, 415, 422, 429, 503, 502, 500]);
    const titles = Object.values(problems).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("refusalOf", () => {
  it("says of every wrong field where, what and what would be accepted, in the words of the screens", () => {
    const problem = refusalOf(
      [
        { code: "out-of-range", path: ["weights", 0], values: { accepted: "≥ 0", found: "-1" } },
        { code: "all-zero", path: ["weights"], values: {} },
        { code: "malformed", path: [], values: { accepted: "object", found: "[]" } },
      ],
      en.issues,
    );
    expect(problem.status).toBe(422);
    expect(problem.errors).toEqual([
      { code: "out-of-range", path: ["weights", 0], message: "-1 is out of range. Accepted: ≥ 0.", accepted: "≥ 0" },
      { code: "all-zero", path: ["weights"], message: "All weights are zero. At least one has to be above zero." },
      { code: "malformed", path: [], message: "Not readable: object.", accepted: "object" },
    ]);
    expect(problem.detail).toContain("weights.0: -1 is out of range.");
    expect(problem.detail).toContain("body: Not readable");
    expect(problemDetails.safeParse(problem).success).toBe(true);
  });

  it("lists at most twenty", () => {
    const issues = Array.from({ length: 50 }, (_, i) => ({ code: "missing", path: [i], values: {} }) as const);
    expect(refusalOf(issues, en.issues).errors).toHaveLength(20);
  });
});
