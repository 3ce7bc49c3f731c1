/** The seven principles of the guide, in the order in which it prints them. */
export const principleIds = [
  'vertrouwen',
  'opgave',
  'dienstbaarheid',
  'legitimiteit',
  'verantwoordelijkheid',
  'verantwoording',
  'professionaliteit',
] as const;

export type PrincipleId = (typeof principleIds)[number];

/** The 18 values of the guide, by principle, in printed order. A story's weights name these. */
export const valuesOf = {
  vertrouwen: ['open', 'inclusief', 'integer'],
  opgave: ['grenzeloos-samenwerken', 'mensgericht'],
  dienstbaarheid: ['behoorlijk', 'toegankelijk', 'dienstverlenend'],
  legitimiteit: ['rechtmatig', 'rechtvaardig'],
  verantwoordelijkheid: ['doelgericht', 'doelmatig', 'aanspreekbaar'],
  verantwoording: ['navolgbaar', 'transparant'],
  professionaliteit: ['vakkundig', 'kritisch', 'verbeteringsgericht'],
} as const satisfies Record<PrincipleId, readonly string[]>;

export type ValueId = (typeof valuesOf)[PrincipleId][number];

/** All 18 values, in printed order. */
export const valueIds: readonly ValueId[] = principleIds.flatMap((id) => [...valuesOf[id]]);

/** The principle that a value belongs to. */
export function principleOf(value: ValueId): PrincipleId {
  const principle = principleIds.find((id) => valuesOf[id].some((each) => each === value));
  if (principle === undefined) throw new Error(`no principle holds the value '${value}'`);
  return principle;
}
