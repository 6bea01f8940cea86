"use client";

import { type ReactNode, useId } from "react";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange?: ((value: string) => void) | undefined;
  /** Its name in a form that is sent as it stands, without a script as well: it then keeps what is chosen by itself. */
  readonly name?: string;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
};

/** A native select with its label above it. */
export function SelectField({ label, value, onChange, name, children }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="small soft">
        {label}
      </label>
      <div>
        <select id={id} name={name} {...(name ? { defaultValue: value } : { value })} onChange={(event) => onChange?.(event.target.value)}>
          {children}
        </select>
      </div>
    </div>
  );
}
