import type { ladder as english } from "../en/ladder";
import type { Like } from "../like";

/** What each rung of the ladder of share targets is called, in Chinese. */
export const ladder: Like<typeof english> = {
  "targets.upper.name": "上限目标值",
  "targets.stability.name": "安定目标值",
  "targets.lower.name": "下限目标值",
  "targets.leading-group.name": "上位目标值",
  "targets.influence.name": "影响目标值",
  "targets.existence.name": "存在目标值",
  "targets.foothold.name": "据点目标值",
};
