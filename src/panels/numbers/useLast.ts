/** The last value there was. */
import { useState } from "react";

/** `value`, or while that is `null` the one before. */
export function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
