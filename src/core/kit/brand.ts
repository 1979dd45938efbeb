/** A string that has been parsed into `Name` and cannot be mixed up with another kind of string. */
export type Brand<Value, Name extends string> = Value & { readonly __brand: Name };
