/**
 * Pictogram of each bundled method on posters, by the method's key. One that is not here, such as the
 * team's own methods, shows the picture of its energy.
 */
export const METHOD_PICTOGRAMS: Readonly<Record<string, string>> = {
  codevelopment: 'heart-handshake',
  troika: 'users',
  'one-two-four-all': 'users-group',
  'world-cafe': 'messages',
  'open-space': 'circles',
  fishbowl: 'message-circle-user',
  'samoan-circle': 'armchair',
  'moving-debate': 'arrows-left-right',
  'snowball-debate': 'snowflake',
  'image-language': 'photo',
  'human-bingo': 'tic-tac',
  'coat-of-arms': 'shield',
  'chinese-portrait': 'masks-theater',
  'inner-weather': 'sun-wind',
  'speed-meeting': 'stopwatch',
  'problem-tree': 'tree',
  'five-whys': 'zoom-question',
  'empathy-map': 'empathize',
  persona: 'user-circle',
  'six-hats': 'palette',
  brainwriting: 'writing',
  'twenty-five-ten': 'sort-descending',
  yole: 'sailboat-2',
  'dot-voting': 'checkbox',
  'impact-effort': 'scale',
  starfish: 'star',
  'start-stop-continue': 'traffic-lights',
  roti: 'hand-stop',
  'consent-decision': 'circle-check',
  'mutual-aid-market': 'puzzle',
  'neighbourhood-map': 'map-2',
  'exploratory-walk': 'walk',
  storyboard: 'movie',
  'quick-prototype': 'scissors',
  'forum-theatre': 'theater',
  'exhibition-report': 'presentation',
}

/** Pictogram of a bundled method; `undefined` for the team's own ones. */
export const methodPictogram = (key: string | null): string | undefined =>
  key === null ? undefined : METHOD_PICTOGRAMS[key]
