import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgementsIn } from "@/lib/madm/weighting/judgements";
import { logLeastSquares } from "@/lib/madm/weighting/log-least-squares";

const ratio = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0.1, max: 10, noNaN: true }));

describe("the logarithmic least squares fit", () => {
  it("of complete judgements is the row geometric means", () => {
    const matrices = fc
      .integer({ min: 1, max: 8 })
      .chain((n) => fc.array(ratio, { minLength: n * n, maxLength: n * n }).map((given) => ({ n, given })));
    fc.assert(
      fc.property(matrices, ({ n, given }) => {
        const matrix = Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (_, j) => (i === j ? 1 : i < j ? (given[i * n + j] as number) : 1 / (given[j * n + i] as number))),
        );
        const { logs } = logLeastSquares(judgementsIn({ pairwise: matrix }));
        matrix.forEach((row, i) => {
          const mean = row.reduce((sum, value) => sum + Math.log(value), 0) / n;
          expect(logs[i]).toBeCloseTo(mean, 10);
        });
      }),
    );
  });

  it("of a chain of judgements multiplies along it", () => {
    const { logs, residuals } = logLeastSquares(
      judgementsIn({
        pairwise: [
          [1, 2, null],
          [null, 1, 3],
          [null, null, 1],
        ],
      }),
    );
    expect((logs[0] as number) - (logs[2] as number)).toBeCloseTo(Math.log(6), 13);
    for (const residual of residuals) expect(residual).toBeCloseTo(0, 13);
  });

  it("has leverages that sum to n − 1, one of 1 for a judgement that alone connects a criterion", () => {
    const { leverages } = logLeastSquares(
      judgementsIn({
        pairwise: [
          [1, 2, 2, null],
          [null, 1, 3, null],
          [null, null, 1, 4],
          [null, null, null, 1],
        ],
      }),
    );
    expect(leverages.reduce((sum, leverage) => sum + leverage, 0)).toBeCloseTo(3, 12);
    expect(leverages[3]).toBeCloseTo(1, 12);
    expect(leverages[0]).toBeCloseTo(2 / 3, 12);
  });
});
