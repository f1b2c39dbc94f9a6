// Times encoding/json on replies of QEMU, into go-qemu's types where it has them: main FOLDER.
// The folder holds the replies, each in a file with the name of its command. Prints "Go REPLY NANOSECONDS" for each.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/digitalocean/go-qemu/qmp/raw"
)

const period = 50 * time.Millisecond

func decodeBlock(text []byte) (int, error) {
	var reply []raw.BlockInfo
	err := json.Unmarshal(text, &reply)
	return len(reply), err
}

func decodeBlockStats(text []byte) (int, error) {
	var reply []raw.BlockStats
	err := json.Unmarshal(text, &reply)
	return len(reply), err
}

func decodeCPUs(text []byte) (int, error) {
	var reply []cpuInfoFast
	err := json.Unmarshal(text, &reply)
	return len(reply), err
}

// As go-qemu decodes it: first the list, then of each element the kind, and then the element. What does that for an
// element is private there.
func decodeSchema(text []byte) (int, error) {
	var elements []json.RawMessage
	if err := json.Unmarshal(text, &elements); err != nil {
		return 0, err
	}
	var reply []raw.SchemaInfo
	for _, element := range elements {
		info, err := decodeSchemaInfo(element)
		if err != nil {
			return 0, err
		}
		reply = append(reply, info)
	}
	return len(reply), nil
}

func decodeSchemaInfo(text json.RawMessage) (raw.SchemaInfo, error) {
	var kind struct {
		MetaType raw.SchemaMetaType `json:"meta-type"`
	}
	if err := json.Unmarshal(text, &kind); err != nil {
		return nil, err
	}
	switch kind.MetaType {
	case raw.SchemaMetaTypeBuiltin:
		var info raw.SchemaInfoBuiltin
		err := json.Unmarshal(text, &info)
		return info, err
	case raw.SchemaMetaTypeEnum:
		var info raw.SchemaInfoEnum
		err := json.Unmarshal(text, &info)
		return info, err
	case raw.SchemaMetaTypeArray:
		var info raw.SchemaInfoArray
		err := json.Unmarshal(text, &info)
		return info, err
	case raw.SchemaMetaTypeObject:
		var info raw.SchemaInfoObject
		err := json.Unmarshal(text, &info)
		return info, err
	case raw.SchemaMetaTypeAlternate:
		var info raw.SchemaInfoAlternate
		err := json.Unmarshal(text, &info)
		return info, err
	case raw.SchemaMetaTypeCommand:
		var info raw.SchemaInfoCommand
		err := json.Unmarshal(text, &info)
		return info, err
	default:
		var info raw.SchemaInfoEvent
		err := json.Unmarshal(text, &info)
		return info, err
	}
}

// The time of one round, on average over as many as take the period, after as long a warm-up.
func measure(text []byte, decode func([]byte) (int, error)) int64 {
	var result int64
	for range [2]int{} {
		rounds := int64(0)
		start := time.Now()
		for ; rounds == 0 || time.Since(start) < period; rounds++ {
			if count, err := decode(text); err != nil || count == 0 {
				log.Fatal("nothing was decoded: ", err)
			}
		}
		result = time.Since(start).Nanoseconds() / rounds
	}
	return result
}

func main() {
	replies := []struct {
		name   string
		decode func([]byte) (int, error)
	}{
		{"query-qmp-schema", decodeSchema},
		{"query-block", decodeBlock},
		{"query-blockstats", decodeBlockStats},
		{"query-cpus-fast", decodeCPUs},
	}
	for _, reply := range replies {
		text, err := os.ReadFile(filepath.Join(os.Args[1], reply.name))
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println("Go", reply.name, measure(text, reply.decode))
	}
}
