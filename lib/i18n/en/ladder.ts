/** What each rung of the ladder of share targets is called. */
export const ladder = {
  "targets.upper.name": "Upper limit",
  "targets.stability.name": "Stability target",
  "targets.lower.name": "Lower limit",
  "targets.leading-group.name": "Upper group",
  "targets.influence.name": "Influence",
  "targets.existence.name": "Existence",
  "targets.foothold.name": "Foothold",
};
