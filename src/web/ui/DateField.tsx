import { TextField, type TextFieldProps } from "./TextField.tsx";

export interface DateFieldProps extends Omit<
  TextFieldProps,
  "type" | "min" | "max" | "value" | "onChange"
> {
  /** A day as '2026-11-22', or '' for none. With `withTime`: '2026-11-22T15:00', a time on the reader's wall clock. */
  value: string;
  onChange: (value: string) => void;
  min?: string | undefined;
  max?: string | undefined;
  withTime?: boolean | undefined;
}

/** A day, by the device's own calendar: typed, picked or spoken, in the order of day, month and year the device is set to. */
export function DateField({ withTime = false, ...rest }: DateFieldProps) {
  return <TextField {...rest} type={withTime ? "datetime-local" : "date"} />;
}
