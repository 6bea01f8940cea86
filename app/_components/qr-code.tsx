import { useEffect, useState } from "react";
import { QUIET, qrPath } from "@/lib/charts/qr";

type Props = { readonly text: string; readonly name: string; readonly className?: string | undefined };

/** A text as a code for a telephone's camera, black on white on every screen. Nothing until what draws it has been fetched. */
export function QrCode({ text, name, className }: Props) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[] | null>(null);
  useEffect(() => {
    let left = false;
    setModules(null);
    void import("qr").then(({ encodeQR }) => {
      if (!left) setModules(encodeQR(text, "raw", { ecc: "low", border: QUIET }));
    });
    return () => {
      left = true;
    };
  }, [text]);
  if (!modules) return null;
  const size = modules.length;
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} className={className} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={qrPath(modules)} fill="#000000" />
    </svg>
  );
}
