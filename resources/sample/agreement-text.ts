/** What a stored document of the sample says: `{…}` is filled in from the agreement's record. */
export const sampleAgreementText = `EXEMPEL – INTE ETT AVTAL / SAMPLE – NOT AN AGREEMENT
Parterna är påhittade. Filen hör till Bilagas exempelregister.
The parties are invented. This file belongs to Bilaga's sample register.

{title}
Version {version}

Parter / Parties:               {parties}
Undertecknat / Signed:          {signedOn}
Undertecknare / Signatories:    {signatories}
Gäller från / In force from:    {inForceFrom}
Upphör / Ends:                  {expiresOn}
Tillämplig lag / Governing law: {governingLaw}

Artikel 28.3 GDPR, i korthet / Article 28(3) GDPR, in brief
(a) dokumenterade instruktioner / documented instructions
(b) tystnadsplikt / confidentiality
(c) säkerhet enligt artikel 32 / security under Article 32
(d) underbiträden bara med tillstånd / sub-processors only when authorised
(e) hjälp med de registrerades rättigheter / assistance with data subjects' rights
(f) hjälp enligt artiklarna 32-36 / assistance under Articles 32-36
(g) radering eller återlämnande / deletion or return
(h) granskning och insyn / audits and information
`;
