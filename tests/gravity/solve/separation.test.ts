import { describe, expect, test } from "vitest";
import { panelOf, summaryOf } from "../support/panels";

const separatedOf = (columns: Readonly<Record<string, readonly number[]>>, x: readonly string[], effects: readonly string[]) =>
  summaryOf(panelOf(columns), { x, effects, reset: false })
    .droppedRows.filter(({ reason }) => reason === "separated")
    .map(({ by, rows }) => ({ by, rows: [...rows] }));

describe("separated rows", () => {
  test("are those that a regressor sets apart where no flow is positive", () => {
    const T = [0, 0, 3, 1, 2, 0];
    expect(separatedOf({ T, x: [1, 2, 0, 0, 0, 0], z: [1, 3, 2, 5, 4, 6] }, ["x", "z"], [])).toEqual([{ by: ["x"], rows: [0, 1] }]);
  });

  test("are none where the regressor takes both signs among the zeros: going either way would cost", () => {
    expect(separatedOf({ T: [0, 0, 3, 1, 2, 0], x: [1, -2, 0, 0, 0, 0] }, ["x"], [])).toEqual([]);
  });

  test("are none where the regressor varies among positive flows", () => {
    expect(separatedOf({ T: [0, 0, 3, 1, 2, 0], x: [1, 2, 0, 1, 0, 0] }, ["x"], [])).toEqual([]);
  });

  test("may need a combination of regressors", () => {
    const columns = { T: [0, 4, 3, 1, 2, 0, 0], x: [1, 5, 2, 3, 1, 2, 1], z: [0, 5, 2, 3, 1, 2, 1] };
    expect(separatedOf(columns, ["x", "z"], [])).toEqual([{ by: ["x", "z"], rows: [0] }]);
  });

  test("are all rows of an effect without any flow", () => {
    const columns = { T: [0, 0, 2, 3, 4, 1], g: [1, 1, 2, 2, 3, 3], x: [1, 2, 3, 5, 1, 2] };
    expect(separatedOf(columns, ["x"], ["g"])).toEqual([{ by: ["g"], rows: [0, 1] }]);
  });

  test("may be set apart by two effects together, each with flows in every group", () => {
    // Groups (1, 1) and (2, 2) trade; (2, 1) does and (1, 2) never: but then (1, 2) is b₂ − b₁ away from what is known.
    const T = [2, 3, 0, 0, 4, 6, 0, 0];
    const [i, j] = [
      [1, 1, 1, 1, 2, 2, 2, 2],
      [1, 1, 2, 2, 2, 2, 1, 1],
    ];
    expect(separatedOf({ T, i, j, x: [1, 2, 1, 2, 2, 1, 2, 1] }, ["x"], ["i", "j"])).toEqual([]);
    const oneWay = T.map((flow, row) => (row === 6 ? 5 : flow));
    expect(separatedOf({ T: oneWay, i, j, x: [1, 2, 1, 2, 2, 1, 2, 1] }, ["x"], ["i", "j"])).toEqual([]);
  });

  // Made panels; the rows were found independently, by linear programming: maximise Σ s, 0 ≤ s ≤ 1, s ≤ z, z = Xb, z = 0
  // where flows are positive.
  test("are found exactly where many combinations come close", () => {
    expect(
      separatedOf(
        {
          T: [0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
          x0: [0, 0, 4, 1, 0, 4, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 2, 0],
          x1: [0, -1, 0, 0, 2, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0],
          x2: [0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 1, 4, 0, 0, 3, 0, 0, 0, 1, 0, 0],
        },
        ["x0", "x1", "x2"],
        [],
      ),
    ).toEqual([{ by: ["x2"], rows: [6, 8, 11, 12, 15, 19] }]);
    expect(
      separatedOf(
        {
          T: [0, 0, 0, 0, 1, 0, 0, 5, 0, 0, 2, 1, 4, 0, 0, 4, 0, 0, 0, 0, 3, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0],
          i: [3, 2, 1, 2, 0, 0, 1, 2, 3, 3, 0, 1, 2, 2, 3, 3, 0, 0, 1, 3, 1, 2, 1, 2, 3, 2, 2, 1, 0, 0, 1],
          j: [1, 2, 3, 0, 1, 1, 2, 3, 2, 3, 1, 1, 1, 0, 2, 0, 2, 3, 0, 2, 0, 1, 2, 2, 2, 0, 2, 0, 1, 3, 3],
          x0: [0, 1, 0, 3, 0, 0, 2, 0, 0, 0, 0, 0, 2, 4, 4, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0],
          x1: [1, 0, -2, 0, -2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, -2, -1, -1, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0],
          x2: [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 0, 0, 0, 0, 1, 1, 0, 2, 2, 3, 0, 3],
        },
        ["x0", "x1", "x2"],
        ["i", "j"],
      ),
    ).toEqual([{ by: ["x2"], rows: [0, 17, 18, 23, 24, 26, 27, 28, 30] }]);
  });
});
