"use client";

import { type ReactNode, useId } from "react";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
};

/** A native select with its label above it. */
export function SelectField({ label, value, onChange, children }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="small soft">
        {label}
      </label>
      <div>
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {children}
        </select>
      </div>
    </div>
  );
}
