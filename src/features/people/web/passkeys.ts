/** Talks to the browser's authenticator: our JSON on one side, its buffers on the other. */
type Json = Record<string, unknown>;

export const canUsePasskeys = (): boolean =>
  window.isSecureContext && typeof PublicKeyCredential === "function";

const toBytes = (text: string): ArrayBuffer => {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (one) => one.codePointAt(0) ?? 0).buffer;
};

const toText = (bytes: ArrayBuffer): string =>
  btoa(String.fromCodePoint(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

interface Listed {
  id: string;
  type: "public-key";
  transports?: AuthenticatorTransport[];
}

const toListed = ({ id, type, transports }: Listed): PublicKeyCredentialDescriptor => ({
  id: toBytes(id),
  type,
  ...(transports && { transports }),
});

/** Null when the person turned away: that is no fault. */
async function ask(doing: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  try {
    return (await doing()) as PublicKeyCredential | null;
  } catch (fault) {
    if (fault instanceof DOMException && ["NotAllowedError", "AbortError"].includes(fault.name))
      return null;
    throw fault;
  }
}

export async function makePasskey(options: object): Promise<Json | null> {
  const given = options as PublicKeyCredentialCreationOptionsJSON & { user: { id: string } };
  const publicKey = {
    ...given,
    challenge: toBytes(given.challenge),
    user: { ...given.user, id: toBytes(given.user.id) },
    excludeCredentials: (given.excludeCredentials ?? []).map((one) => toListed(one as Listed)),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = await ask(() => navigator.credentials.create({ publicKey }));
  if (!made) return null;
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    ...frameOf(made),
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      attestationObject: toText(response.attestationObject),
      transports: response.getTransports(),
    },
  };
}

export async function showPasskey(options: object): Promise<Json | null> {
  const given = options as PublicKeyCredentialRequestOptionsJSON;
  const publicKey = {
    ...given,
    challenge: toBytes(given.challenge),
    allowCredentials: (given.allowCredentials ?? []).map((one) => toListed(one as Listed)),
  } as unknown as PublicKeyCredentialRequestOptions;
  const shown = await ask(() => navigator.credentials.get({ publicKey }));
  if (!shown) return null;
  const response = shown.response as AuthenticatorAssertionResponse;
  return {
    ...frameOf(shown),
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      authenticatorData: toText(response.authenticatorData),
      signature: toText(response.signature),
      ...(response.userHandle && { userHandle: toText(response.userHandle) }),
    },
  };
}

const frameOf = (credential: PublicKeyCredential): Json => ({
  id: credential.id,
  rawId: toText(credential.rawId),
  type: credential.type,
  clientExtensionResults: credential.getClientExtensionResults(),
  ...(credential.authenticatorAttachment && {
    authenticatorAttachment: credential.authenticatorAttachment,
  }),
});
