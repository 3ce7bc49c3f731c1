const urls = import.meta.glob<string>('../../../assets/sound/*/*', { eager: true, query: '?url', import: 'default' });

/** The addresses of a sound, the smaller format first; undefined where there is none. */
export function soundUrls(kind: 'gebeurt' | 'plaatsen', name: string): readonly [string, string] | undefined {
  const webm = urls[`../../../assets/sound/${kind}/${name}.webm`];
  const mp3 = urls[`../../../assets/sound/${kind}/${name}.mp3`];
  return webm === undefined || mp3 === undefined ? undefined : [webm, mp3];
}
