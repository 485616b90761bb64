/** signing: English texts. */
export const signingEn = {
  'error.IDENTITY_UNREADABLE':
    'The file is not a signing identity that can be read. A signing identity is a PKCS#12 file, usually ending in .p12 or .pfx. Choose another file.',
  'error.IDENTITY_WITHOUT_KEY':
    'The file holds certificates but no private key, so nothing can be signed with it. Export the identity again together with its private key.',
  'error.IDENTITY_WITHOUT_CERTIFICATE':
    'The file holds a private key but not the certificate that belongs to it. Export the identity again together with its certificate.',
  'error.IDENTITY_KEY_UNSUPPORTED':
    'The identity has a kind of key that cannot sign a PDF here. Use an identity with an RSA key or an EC key (P-256, P-384 or P-521).',
  'error.WRONG_PASSPHRASE':
    'The passphrase is wrong. Nothing was changed. Check capital letters and keyboard layout and try again.',
  'error.CERTIFICATE_EXPIRED':
    'The certificate of {name} expired on {to} and cannot sign any more. Nothing was signed. Choose an identity that is still valid or create a new one.',
  'error.CERTIFICATE_NOT_YET_VALID':
    'The certificate of {name} is not valid until {from}. Nothing was signed. Check the computer’s clock or choose another identity.',
  'error.NOT_A_PDF': '{file} is not a PDF file that can be read. Nothing was changed. Choose another file.',
  'error.PDF_NOT_SIGNABLE': 'The PDF cannot be signed: {reason}. Nothing was changed.',
  'signature.block.heading': 'Electronically signed',
  'signature.block.issuer': 'Certificate issued by {issuer}',
  'signature.block.field': 'Signature of {name}',
} as const;
