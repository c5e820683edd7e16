#!/usr/bin/env bash
# The artifact server of nektos/act puts an upload together in the order in which its blocks arrive.
#
# github.com/nektos/act v0.2.89, package artifacts (the server behind --artifact-server-path). A block blob is sent as numbered
# blocks, in parallel and in any order, and the closing block list names their order; @actions/artifact sends up to five
# blocks of 8 MiB at once. Seen: the server appends each block to the file and ignores the list. Blocks 2 and 1, listed as
# 1, 2, are stored as 2, 1; every request succeeds, and the artifact is finalized. Larger artifacts get broken so by chance.
# Downloading and compiling act's modules takes a minute or two the first time.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/nektos/act/pkg/artifacts"
)

func send(method, url string, body []byte) []byte {
	request, _ := http.NewRequest(method, url, bytes.NewReader(body))
	request.Header.Set("content-type", "application/json")
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	text, _ := io.ReadAll(answer.Body)
	fmt.Println(method, answer.StatusCode)
	return text
}

func main() {
	folder := os.Args[1]
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	port := fmt.Sprint(listener.Addr().(*net.TCPAddr).Port)
	listener.Close()
	defer artifacts.Serve(context.Background(), folder, "127.0.0.1", port)()
	for range 50 {
		if c, err := net.Dial("tcp", "127.0.0.1:"+port); err == nil {
			c.Close()
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	service := "http://127.0.0.1:" + port + "/twirp/github.actions.results.api.v1.ArtifactService/"
	ids := `"workflow_run_backend_id":"1","workflow_job_run_backend_id":"1","name":"backup"`
	var created struct{ SignedUploadUrl string }
	text := send("POST", service+"CreateArtifact", []byte("{"+ids+`,"version":4}`))
	json.Unmarshal(text, &created)
	url := created.SignedUploadUrl
	send("PUT", url+"&comp=block&blockid=Mg==", []byte("second"))
	send("PUT", url+"&comp=block&blockid=MQ==", []byte("first"))
	send("PUT", url+"&comp=blocklist", []byte("<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest></BlockList>"))
	send("POST", service+"FinalizeArtifact", []byte("{"+ids+`,"size":"11"}`))
	stored, _ := os.ReadFile(filepath.Join(folder, "1", "backup", "backup.zip"))
	fmt.Println("listed first,second; stored", string(stored))
}
GO
go mod init look >/dev/null 2>&1
go get github.com/nektos/act/pkg/artifacts@v0.2.89 >/dev/null 2>&1
go build -o look .
./look "$dir/store" 2>/dev/null | tee seen
grep -qx 'listed first,second; stored secondfirst' seen || { echo 'changed'; exit 1; }
[ "$(grep -cE '^(POST|PUT) 20[01]$' seen)" = 5 ] || { echo 'changed'; exit 1; }
echo 'as described'
