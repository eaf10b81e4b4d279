/** The numbers of an article while corrections change them. */
import type { Quantity } from '../../../schemas/extracted.ts';

export interface Numbers {
  readonly at: (position: number) => Quantity;
  readonly add: (quantity: Quantity) => number;
  readonly replace: (position: number, quantity: Quantity) => void;
  readonly all: () => readonly Quantity[];
}

export function createNumbers(read: readonly Quantity[]): Numbers {
  const quantities = [...read];
  return {
    at: (position) => quantities[position] as Quantity,
    add: (quantity) => quantities.push(quantity) - 1,
    replace: (position, quantity) => {
      quantities[position] = quantity;
    },
    all: () => quantities,
  };
}
