#!/usr/bin/env bash
# java.util.zip.GZIPInputStream of OpenJDK 17 and, as a comparison, the class of the machine's java.
#
# After each gzip member it asks the source's available() whether another may follow. Streams that
# answer 0 though bytes are left end the file there: no exception, a shorter result. A CipherInputStream
# does so at the end of its buffer, so an encrypted file of many members decrypts and unzips to its
# first members only. Over a FileInputStream the same bytes come whole.
#
# Seen on 17.0.15: 40 members of 3000 bytes, 120000 in sum: file stream 120000, cipher stream fewer.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > Members.java <<'JAVA'
import java.io.*;
import java.util.*;
import java.util.zip.*;
import javax.crypto.*;
import javax.crypto.spec.*;

public class Members {
    static Cipher cipher(int mode) throws Exception {
        Cipher c = Cipher.getInstance("AES/CTR/NoPadding");
        c.init(mode, new SecretKeySpec(new byte[16], "AES"), new IvParameterSpec(new byte[16]));
        return c;
    }
    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] part = new byte[3000];
        Random random = new Random(7);
        for (int n = 0; n < 40; n++) {
            for (int i = 0; i < part.length; i++) part[i] = (byte) ('a' + random.nextInt(8));
            GZIPOutputStream out = new GZIPOutputStream(file);
            out.write(part);
            out.finish();
        }
        byte[] plain = file.toByteArray();
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE).doFinal(plain);
        int direct = new GZIPInputStream(new ByteArrayInputStream(plain)).readAllBytes().length;
        InputStream opened = new CipherInputStream(new ByteArrayInputStream(sealed), cipher(Cipher.DECRYPT_MODE));
        int through = new GZIPInputStream(opened).readAllBytes().length;
        InputStream again = new CipherInputStream(new ByteArrayInputStream(sealed), cipher(Cipher.DECRYPT_MODE));
        int gathered = new GZIPInputStream(new ByteArrayInputStream(again.readAllBytes())).readAllBytes().length;
        System.out.println("java " + System.getProperty("java.version") + ": direct " + direct + ", through a cipher stream " + through + ", decrypted first " + gathered);
        if (direct != 120000 || gathered != 120000 || through >= 120000) System.exit(1);
    }
}
JAVA
case $(java -version 2>&1 | head -1) in
  *'"17.'*) ;;
  *) echo 'this needs a java 17'; exit 1 ;;
esac
java Members.java
echo 'as described: over a cipher stream the file ends early without an exception'
