import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { Fold } from "../../_components/fold";
import { later } from "../../_components/later";

const Fields = later(() => import("./threshold-fields").then((module) => module.ThresholdFields));

/** Knock-out thresholds, folded away until they are wanted. */
export function Thresholds({ decision }: { readonly decision: Decision }) {
  const { t } = useWords();
  const set = Object.keys(decision.thresholds).length;
  return (
    <Fold
      title={
        <>
          <strong>{t.weights.thresholds}</strong> <span className="small soft">{set > 0 ? String(set) : t.app.none}</span>
        </>
      }
      intro={<p className="small soft">{t.weights.thresholdsIntro}</p>}
    >
      <Fields decision={decision} />
    </Fold>
  );
}
