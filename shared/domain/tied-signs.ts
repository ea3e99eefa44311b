/**
 * French puts a space before « : ; ! ? » and inside guillemets, and no line begins or ends with such a
 * sign alone: the plain space that people type there does not break.
 */
export const tiedSigns = (text: string): string =>
  text.replace(/ +(?=[:;!?»])/gu, '\u00a0').replace(/« +/gu, '«\u00a0')
