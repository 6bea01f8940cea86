import { expect, test } from "vitest";
import { limitsFrom } from "@/lib/api/limits";

test("limits come from the environment, or from their defaults where it says nothing that can be understood", () => {
  expect(limitsFrom({}, 4)).toMatchObject({ threads: 3, queue: 32, seconds: 20, requestsPerMinute: 0 });
  expect(limitsFrom({}, 1).threads).toBe(1);
  expect(limitsFrom({ CARAVAN_THREADS: "2", CARAVAN_QUEUE: "0", CARAVAN_SECONDS: "7" }, 4)).toMatchObject({
    threads: 2,
    queue: 0,
    seconds: 7,
  });
  for (const wrong of ["", "-1", "1e3", "0x10", "many", "99999999"])
    expect(limitsFrom({ CARAVAN_THREADS: wrong, CARAVAN_SECONDS: wrong }, 4)).toMatchObject({ threads: 3, seconds: 20 });
});

test("clients are counted where others than this machine can ask, unless told otherwise", () => {
  for (const HOST of ["127.0.0.1", "127.8.0.1", "::1", "localhost"]) expect(limitsFrom({ HOST }, 2).requestsPerMinute).toBe(0);
  expect(limitsFrom({ HOST: "0.0.0.0" }, 2).requestsPerMinute).toBe(300);
  expect(limitsFrom({ HOST: "0.0.0.0", CARAVAN_REQUESTS_PER_MINUTE: "0" }, 2).requestsPerMinute).toBe(0);
});
