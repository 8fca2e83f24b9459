/** The version of all that reads documents: a digest of the bundle, which the build puts here. */
export const ENGINE_VERSION = 'unbuilt'
