/** An area that can be added: how it is named, how much is known of it, and where its choice leads. */
export type AreaOption = { id: string; name: string; detail: string; path: string };
/** Areas of one kind under a heading: "Đơn vị hiện nay". */
export type ChoiceGroup = { kind: 'wide' | 'current' | 'former'; title: string; choices: AreaOption[] };
