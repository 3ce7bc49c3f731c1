const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render/i;

/** WebGL where a graphics chip draws it; Canvas where software would (twenty times slower); null where neither works. */
export function chooseRenderer(): 'webgl' | 'canvas' | null {
  const gl = document.createElement('canvas').getContext('webgl');
  if (gl !== null && !SOFTWARE.test(rendererName(gl))) return 'webgl';
  return document.createElement('canvas').getContext('2d') === null ? null : 'canvas';
}

function rendererName(gl: WebGLRenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return String(name);
}
